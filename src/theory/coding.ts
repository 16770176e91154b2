/** Why a scenario says what it says: each act and each date carries its codings, and a coding its source. */

/** Where a coding comes from: the article says it, the article implies it, we assume it, the public record has it. */
export type Basis = 'stated' | 'implied' | 'assumed' | 'record' | 'simulated';

/** How far the source was checked: its text was read, only its title was found, or it is from memory. */
export type Checked = 'read' | 'title' | 'memory';

/** Who is cited for it, and where in that source. */
export interface Cite {
  readonly source: string;
  readonly locator?: string;
}

/** A place in the scenario's own article: section, paragraph, line of the stored text. */
export interface Place {
  readonly section: string;
  readonly paragraph?: number;
  readonly line?: number;
}

/** One reason to believe an act or a date: basis, how it was checked, the citation (`null`: none given), the place. */
export interface Coding {
  readonly basis: Basis;
  readonly checked: Checked;
  readonly cite: Cite | null;
  readonly place?: Place;
  /** What the source is cited for. Absent: as evidence, which an older source cannot be. */
  readonly role?: 'evidence' | 'context' | 'forecast';
  readonly note?: string;
}

/** Every act carries at least one coding; an act that article and record both know carries two. */
export interface Coded {
  readonly coded: readonly Coding[];
  /** An id shared by the acts of a second coding, left out unless a replay asks for it. */
  readonly alternative?: string;
}
