import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo, use, type ReactElement } from "react";
import type { CardPlaces } from "../hooks/useCardPlaces";
import { ShownCardContext } from "../hooks/useCardAhead";

interface CardBoxesProps {
  readonly places: CardPlaces;
  /** The cards at the two places. */
  readonly children: readonly (ReactElement | null)[];
}

const useStyles = makeStyles({
  /**
   * A box by itself all the time: to become one, or to cease to be one, takes the browser a walk through
   * all of it. It clips, so there is room for what shows the focus.
   */
  place: { contain: "content", padding: "0 4px", margin: "0 -4px" },
  behind: { height: 0 },
  /** Out of reach too, for keyboards and screen readers, but ready to come back. */
  away: {
    contentVisibility: "hidden",
    "@supports not (content-visibility: hidden)": { display: "none" },
  },
});

/** Two cards, of which one is shown. To show the other one changes nothing but its box. */
export const CardBoxes = memo(function CardBoxes(props: CardBoxesProps): ReactElement {
  const { places, children } = props;
  const styles = useStyles();
  const shown = use(ShownCardContext);
  const ahead = places.ids.findIndex((id) => id !== null && id === shown);
  const front = ahead < 0 ? places.front : ahead;
  const isLaidOut = places.isLaidOut && front === places.front;
  return (
    <>
      {children.map((card, at) => {
        if (card === null) return null;
        const isBehind = at !== front;
        return (
          <div
            key={at}
            aria-hidden={isBehind || undefined}
            data-card={isBehind ? "behind" : "front"}
            className={mergeClasses(
              styles.place,
              isBehind && styles.behind,
              isBehind && isLaidOut && styles.away,
            )}
          >
            {card}
          </div>
        );
      })}
    </>
  );
});
