/**
 * What a report is made of, as plain data: parts of sentences, lists, tables and pictures. Every word and every cell is
 * here; who shows a report (`src/render/report`) computes nothing and adds nothing.
 */
import type { Stage } from '../../theory/act.js';
import type { Picture } from './picture.js';

/** Words that lead somewhere in the report: `to` is an anchor. */
export interface Link {
  readonly text: string;
  readonly to: string;
}

/** Words that lead out of the report. */
interface OutLink {
  readonly text: string;
  readonly url: string;
}

/** What a sentence rests on, in brackets behind it. */
interface Grounds {
  readonly grounds: readonly (string | Link)[];
}

/** Words with a mark before them. */
interface Marked {
  readonly text: string;
  readonly mark: Mark;
}

/** A piece of a text: words, words that lead somewhere or are marked, or what a sentence rests on. */
export type Run = string | Link | OutLink | Marked | Grounds;
/** A text, in pieces. Its words are the pieces, one after another. */
export type Text = string | readonly Run[];

/** What a cell or an item says at a glance. It is shown by a sign and repeated by a colour; the words say it as well. */
export type Mark = 'yes' | 'no' | 'open' | 'partial' | Stage;

/** A cell: a whole number, a text, or either with a mark. */
export type Cell = number | Text | { readonly text: Text; readonly mark: Mark };

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly numeric?: true;
}

/** A row; `anchor` where links lead to it. The first cell names it. */
export interface Row {
  readonly anchor?: string;
  readonly cells: readonly Cell[];
}

export interface ReportTable {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A paragraph. `by: 'coder'`: a remark of the coder's, which no rule found. `by: 'method'`: how to read what follows. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly by?: 'coder' | 'method';
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly { readonly text: Text; readonly mark?: Mark }[];
}

/** A heading within a part. */
interface Heading {
  readonly kind: 'heading';
  readonly anchor: string;
  readonly text: string;
}

/** Where a picture stands. What it shows is in the table named by it. */
interface PictureHere {
  readonly kind: 'picture';
  readonly picture: Picture['id'];
}

export type Block = Paragraph | List | ReportTable | Heading | PictureHere;

/** A part of the report. Its id is its anchor. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

const runWords = (run: Run): string => {
  if (typeof run === 'string') return run;
  return 'grounds' in run ? ` [${wordsOf(run.grounds)}]` : run.text;
};

/** The words of a text, without where they lead. */
export const wordsOf = (text: Text): string =>
  typeof text === 'string' ? text : text.map(runWords).join('');

/** The words of a cell. */
export const cellWords = (cell: Cell): string =>
  typeof cell === 'number'
    ? String(cell)
    : typeof cell === 'string' || 'length' in cell
      ? wordsOf(cell)
      : wordsOf(cell.text);
