/** In each layer by itself, what an act refers to has been made by an act of that layer. */
import type { Act } from '../theory/act.js';
import type { TellOf } from './check.js';
import { keep } from './layer.js';
import { type MadeKind, madeBy, mentionedBy } from './making.js';
import type { Scenario, ScenarioEvent } from './scenario.js';
import { show } from './show.js';

const layers = ['article', 'record'] as const;
type SingleLayer = (typeof layers)[number];

interface Maker {
  readonly act: Act;
  readonly event: ScenarioEvent;
}

/** @param isDoubtful Whether an id is made in an event that is broken, so that we do not know in which layers. */
export function checkLayers(
  scenario: Scenario,
  isDoubtful: (id: string) => boolean,
  tell: TellOf,
): void {
  const makers = new Map<string, Maker[]>();
  for (const event of scenario.events) {
    for (const act of event.acts) {
      const made = madeBy(act);
      if (!made) continue;
      const key = keyOf(made.kind, made.id);
      const list = makers.get(key);
      if (list) list.push({ act, event });
      else makers.set(key, [{ act, event }]);
    }
  }

  const has = presence();
  for (const event of scenario.events) {
    for (const act of event.acts) {
      for (const { kind, id, field } of mentionedBy(act)) {
        // What nothing makes dangles in every layer, and has been told of.
        const known = makers.get(keyOf(kind, id));
        if (!known || isDoubtful(id)) continue;
        for (const layer of layers) {
          const isThere = (one: Maker): boolean => has(one, layer, act.alternative);
          if (!isThere({ act, event }) || known.some(isThere)) continue;
          const where = known.map((maker) => show(maker.event.id)).slice(0, 3);
          const expected = `a ${kind} that some act of the layer "${layer}" makes`;
          const received = `${show(id)}, made in ${where.join(', ')}, but not in that layer`;
          const hint = `give the act that makes it a coding of the ${layer}, or take this act's away`;
          tell({ code: 'dangling-in-layer', expected, received, hint }, act, field);
        }
      }
    }
  }
}

function keyOf(kind: MadeKind, id: string): string {
  return `${kind} ${id}`;
}

/** Whether an act is in a layer, with what is assumed there; remembered, for many acts share an event. */
function presence() {
  const known = new Map<string, WeakMap<ScenarioEvent, ReadonlySet<Act>>>();
  return ({ act, event }: Maker, layer: SingleLayer, alternative: string | undefined): boolean => {
    const key = `${layer} ${alternative ?? ''}`;
    let byEvent = known.get(key);
    if (!byEvent) {
      byEvent = new WeakMap();
      known.set(key, byEvent);
    }
    let acts = byEvent.get(event);
    if (!acts) {
      const named = new Set(alternative === undefined ? [] : [alternative]);
      acts = new Set(keep(event, { layer }, named).acts);
      byEvent.set(event, acts);
    }
    return acts.has(act);
  };
}
