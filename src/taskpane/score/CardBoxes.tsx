import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { use, type ReactElement } from "react";
import { ShownCardContext } from "./useCardAhead";
import { bringForward, type CardPlaces } from "./useCardPlaces";

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
export function CardBoxes({ places, children }: CardBoxesProps): ReactElement {
  const styles = useStyles();
  const shown = use(ShownCardContext);
  const { front, isLaidOut } = shown === null ? places : bringForward(places, shown);
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
}
