/**
 * The desk: where an event's acts are tried before they are taken. It holds a working copy of the situation, which is
 * only a handful of references; every leaf on it is as immutable as before.
 */
import { add } from '../machine/chain.js';
import { set } from '../machine/collection.js';
import type { Machine, Received } from '../machine/machine.js';
import { step } from '../machine/step.js';
import type { Act, Answer as AnswerAct, ComponentMarked } from './act.js';
import { type AgendaAct, agenda } from './agenda.js';
import { answerKey, audience } from './audience.js';
import { type ClauseAct, clause } from './clause.js';
import { component } from './component.js';
import type { Context } from './context.js';
import { type MeasureAct, measure } from './measure.js';
import { type MoveAct, move } from './move.js';
import type { Place } from './place.js';
import { partsOf } from './place.js';
import { type Refusal, type RefusalCode, refusalsOf } from './refusal.js';
import { answerIn, clauseIn, measureIn, moveIn, placeIn, type Situation } from './situation.js';
import type { Moment, World } from './world.js';

/** What an act touched: a place, and of what is there, which moves and which measures. */
export interface Touch {
  readonly place: string;
  readonly issue: string;
  readonly arena: string;
  readonly act: Act;
  readonly moves: readonly string[];
  readonly measures: readonly string[];
}

const nobody: readonly string[] = Object.freeze([]);

export class Desk {
  facts: Situation;
  readonly touches: Touch[] = [];
  readonly refusals: Refusal[] = [];
  readonly context: Context;
  /** Where in the event the act being tried stands. */
  private path = '';
  private act: Act | null = null;

  constructor(
    facts: Situation,
    readonly world: World,
    readonly now: Moment,
  ) {
    this.facts = facts;
    this.context = {
      world,
      now,
      made: (id) => {
        const leaf = moveIn(this.facts, id);
        return leaf.status === 'unmade' ? null : leaf;
      },
      issueOf: (id) => {
        const leaf = measureIn(this.facts, id);
        return leaf.status === 'absent' ? null : leaf.issue;
      },
    };
  }

  /** Tries one act; if anything about it is refused, the desk is as before but for the refusals. */
  attempt(act: Act, path: string, route: () => void): void {
    const before = this.facts;
    const touched = this.touches.length;
    const refused = this.refusals.length;
    this.path = path;
    this.act = act;
    route();
    if (this.refusals.length > refused) {
      this.facts = before;
      this.touches.length = touched;
    }
  }

  refuse(code: RefusalCode, field: string, says: string): void {
    const path = field === '' ? this.path : `${this.path}.${field}`;
    if (this.act !== null)
      this.refusals.push({ code, path, act: this.act.type, says, source: null });
  }

  touch(
    place: string,
    moves: readonly string[] = nobody,
    measures: readonly string[] = nobody,
  ): void {
    if (this.act !== null)
      this.touches.push({ place, ...partsOf(place), act: this.act, moves, measures });
  }

  private run<S extends { readonly status: string }, E extends Received & Act>(
    machine: Machine<S, E, Context, object>,
    leaf: S,
    act: E,
    keep: (leaf: S) => void,
  ): void {
    const outcome = step<S, E, Context>(machine, leaf, act, this.context);
    if (outcome.outcome === 'taken') keep(outcome.to);
    else this.refusals.push(...refusalsOf(machine.name, outcome, this.path));
  }

  toMove(id: string, act: MoveAct): void {
    this.run(move, moveIn(this.facts, id), act, (leaf) => {
      this.facts = { ...this.facts, moves: set(this.facts.moves, id, leaf) };
    });
  }

  toAnswer(act: AnswerAct): void {
    const leaf = answerIn(this.facts, act.move, act.audience, act.dimension);
    this.run(audience, leaf, act, (next) => {
      const key = answerKey(act.move, act.audience, act.dimension);
      this.facts = { ...this.facts, answers: set(this.facts.answers, key, next) };
    });
  }

  toMeasure(id: string, act: MeasureAct): void {
    this.run(measure, measureIn(this.facts, id), act, (leaf) => {
      this.facts = { ...this.facts, measures: set(this.facts.measures, id, leaf) };
    });
  }

  toClause(id: string, act: ClauseAct): void {
    this.run(clause, clauseIn(this.facts, id), act, (leaf) => {
      this.facts = { ...this.facts, clauses: set(this.facts.clauses, id, leaf) };
    });
  }

  toAgenda(place: string, act: AgendaAct): void {
    this.run(agenda, placeIn(this.facts, place).agenda, act, (leaf) =>
      this.edit(place, { agenda: leaf }),
    );
  }

  toComponent(place: string, act: ComponentMarked): void {
    const { components, marks } = placeIn(this.facts, place);
    this.run(component, components[act.component], act, (leaf) =>
      this.edit(place, {
        components: { ...components, [act.component]: leaf },
        marks: add(marks, { component: act.component, grade: act.grade, at: this.now }),
      }),
    );
  }

  /** Replaces some of a place's fields. */
  edit(place: string, fields: Partial<Place>): void {
    const next = Object.freeze({ ...placeIn(this.facts, place), ...fields });
    this.facts = { ...this.facts, places: set(this.facts.places, place, next) };
  }
}
