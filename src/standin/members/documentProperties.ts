import { aText } from "./arguments";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/excelError";
import { handleOf, type Handle, type Members, type Property } from "./handle";
import type { PropertyName } from "../state/state";

const longest = 255;

export function documentProperties(book: Book): Handle {
  return handleOf(documentPropertiesMembers, book);
}

function text(name: PropertyName): Property<Book> {
  return {
    get: ({ state }) => state.properties[name],
    set: ({ state }, value) => {
      const given = aText(value);
      if (name !== "comments" && given.length > longest) {
        throw invalidArgument(`the ${name} has at most ${longest} characters`);
      }
      state.properties[name] = given;
    },
  };
}

const documentPropertiesMembers: Members<Book> = {
  type: "DocumentProperties",
  properties: {
    Title: text("title"),
    Subject: text("subject"),
    Author: text("author"),
    Comments: text("comments"),
    Company: text("company"),
    Category: text("category"),
    Keywords: text("keywords"),
    Manager: text("manager"),
  },
};
