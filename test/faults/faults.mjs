/**
 * Planted faults: what a careless change to the theory or the history would look like. Each is a text that occurs
 * exactly once in a source file, and what to put in its place. `run.mjs` shows that the tests notice every one.
 */

/** @typedef {{ name: string, file: string, find: string, replace: string }} Fault */

/** @type {(name: string, file: string, find: string, replace: string) => Fault} */
const fault = (name, file, find, replace) => ({ name, file: `src/${file}`, find, replace });

/** @type {readonly Fault[]} */
export const faults = [
  // Acceptance
  fault(
    'silence is assent',
    'theory/acceptance.ts',
    "if (answer.status === 'awaited') return silence(move, audience, asked);",
    "if (answer.status === 'awaited') return yes(move.at);",
  ),
  fault(
    'going along in part is acceptance',
    'theory/acceptance.ts',
    "return answer.status === 'accepting' ? yes(answer.at) : no;",
    "return answer.status === 'accepting' || answer.status === 'partly-accepting' ? yes(answer.at) : no;",
  ),
  fault(
    'any audience counts as significant',
    'theory/readings/buzan-1998-platform.ts',
    'assent(inMeasures, significant)',
    'assent(inMeasures)',
  ),
  fault(
    'that it is a threat is taken for a mandate',
    'theory/acceptance.ts',
    "export const inMeasures = inDimension('measures');",
    "export const inMeasures = inDimension('identification');",
  ),
  fault(
    'moral support counts as formal',
    'theory/acceptance.ts',
    "support === undefined ? undefined : support === 'formal'",
    'support === undefined ? undefined : support !== undefined',
  ),
  fault(
    'one founding audience is enough to release',
    'theory/acceptance.ts',
    'export const released = (move: MadeMove, asked: Asked): Answered =>\n  every(',
    'export const released = (move: MadeMove, asked: Asked): Answered =>\n  ((all: readonly Answered[], ..._: readonly string[]) => someOne(all))(',
  ),
  // What the rival rules ask
  fault(
    'anybody may speak security',
    'theory/readings/waever-1995-speech-act.ts',
    '  holds: speakerHasAuthority,',
    '  holds: (move) => coded(true, move.at, move.act.move, ""),',
  ),
  fault(
    'an enabling audience need not be able to authorise',
    'theory/readings/balzacq-2005-three-assumptions.ts',
    'assent(formallyInMeasures, canAuthorise, causallyLinked)',
    'assent(formallyInMeasures, causallyLinked)',
  ),
  fault('any embedding is enough', 'theory/observed-context.ts', 'degree >= 2', 'degree >= 0'),
  fault(
    'mobilised without support for the means',
    'theory/readings/roe-2008-two-stages.ts',
    '[...identified, theMeansAreSupported, theMeansAreMobilised]',
    '[...identified, theMeansAreMobilised]',
  ),
  fault(
    'a measure that denies any threat counts as action on it',
    'theory/readings/floyd-2016-action.ts',
    'yesOrNo([aThreatIsIdentified, itIsJustifiedByTheThreat, theActorActs])',
    'yesOrNo([aThreatIsIdentified])',
  ),
  fault(
    'doubts subtract nothing',
    'theory/readings/mcinnes-rushton-2013-continuum.ts',
    'hasDoubted(audience, move.at, asked) ? 1 : 0',
    'hasDoubted(audience, move.at, asked) ? 0 : 0',
  ),
  fault(
    'a clause that was triggered is as good as a lapsed one',
    'theory/readings/not-latent.ts',
    "clause.status === 'lapsed' ? yes(clause.ended) : no",
    "clause.status === 'lapsed' ? yes(clause.ended) : clause.status === 'triggered' ? yes(clause.at) : no",
  ),
  fault(
    'any practice is detention or interdiction',
    'theory/readings/bourbeau-2011-institutions.ts',
    "kind === 'other'",
    'kind === undefined',
  ),
  fault(
    'a window once opened never closes',
    'theory/readings/leonard-kaunert-2011-streams.ts',
    'return open ? yes(at) : no;',
    'return open ? yes(at) : yes(at);',
  ),
  fault(
    'any desecuritizing move speaks of ordinary politics',
    'theory/readings/move-of-ordinary-politics.ts',
    'coded(act.ordinary, at,',
    'coded(act.ordinary !== false, at,',
  ),
  fault(
    'a claim that is followed does not disturb the bargaining',
    'theory/readings/bargaining.ts',
    "return effect.verdict === 'yes'\n      ? no",
    "return effect.verdict === 'unknown'\n      ? no",
  ),
  fault(
    'a measure ended on other grounds ended because the threat did',
    'theory/readings/behaviour-undone.ts',
    "move.status !== 'unmade' &&\n      move.act.sign === '-' &&",
    "move.status !== 'unmade' &&",
  ),
  fault(
    'a form is taken whether or not anybody accepts it',
    'theory/readings/hansen-2012-forms.ts',
    "if (move.act.form === 'silencing')",
    "if (move.act.form !== 'rearticulation')",
  ),
  // Conditions of readings
  fault(
    'the audience is ignored by R2 and R3',
    'theory/readings/buzan-1998-platform.ts',
    '  theMoveStands,\n  aSignificantAudienceAccepts,',
    '  theMoveStands,',
  ),
  fault(
    'a move that was withdrawn still stands',
    'theory/readings/buzan-1998-platform.ts',
    "move.status === 'open' ? yes(move.at) : no",
    'yes(move.at)',
  ),
  fault(
    'a claim of anything is a claim of survival',
    'theory/readings/buzan-1998-platform.ts',
    "act.existential === 'none'",
    'act.existential === undefined',
  ),
  fault(
    'a measure before the acceptance counts as licensed',
    'theory/readings/buzan-1998-three-components.ts',
    'at.index >= accepted.index ? yes(at) : no',
    'yes(at)',
  ),
  fault(
    'a measure rests on whatever move there is',
    'theory/resting.ts',
    'if (ground === move.act.move) return yes(at);',
    'if (ground !== "") return yes(at);',
  ),
  fault(
    'a measure that breaks no rule is exceptional',
    'theory/readings/rule-broken.ts',
    'act.breaks.length > 0',
    'act.breaks.length >= 0',
  ),
  fault(
    'a suspended measure has ended',
    'theory/readings/measures-ended.ts',
    'if (measure.ended !== null)',
    "if (measure.ended !== null || measure.status === 'suspended')",
  ),
  fault(
    'a partial return of the file is enough',
    'theory/readings/forum-returned.ts',
    'coded(complete, at,',
    'coded(complete !== undefined || undefined, at,',
  ),
  fault(
    'arriving in a forum is leaving it',
    'theory/readings/forum-returned.ts',
    'from === arena ? yes(at) : no',
    'from !== arena ? yes(at) : no',
  ),
  fault(
    'Table 1 is whole one component short',
    'theory/readings/article-table1.ts',
    "    component('c22', 'partial', 'it was stressed that the issue is not one of security (c22)'),\n",
    '',
  ),
  fault(
    'Table 1 is content with half a return to technical questions',
    'theory/readings/article-table1.ts',
    "component('c31', 'full',",
    "component('c31', 'partial',",
  ),
  fault(
    'a mark from before the entry counts',
    'theory/readings/article-table1.ts',
    'if (leaf.at === null || leaf.at.index <= asked.since)',
    'if (leaf.at === null)',
  ),
  // Witnesses and absence
  fault(
    'an old acceptance brings security back',
    'theory/witness.ts',
    'move.act.sign !== sign || move.at.index <= since',
    'move.act.sign !== sign',
  ),
  fault(
    'an old rule break brings security back',
    'theory/witness.ts',
    'measure.enacted.at.index <= since',
    'false',
  ),
  fault(
    'a move made elsewhere is never spent',
    'theory/witness.ts',
    '  newest: ({ newestMove }) => newestMove[sign],\n',
    '',
  ),
  fault(
    'all of nothing holds',
    'theory/answered.ts',
    'if (answers.length === 0) return lacking(of, over);',
    'if (answers.length === 0) return soDeclared;',
  ),
  fault(
    'a search covers what lies half outside it',
    'theory/world.ts',
    'when.latest <= to.latest',
    'when.earliest <= to.latest',
  ),
  fault(
    'a search with an end covers what has no date',
    'theory/world.ts',
    '? from === null && to === null',
    '? true',
  ),
  // Conclusions
  fault(
    'an unknown conclusion is drawn',
    'theory/conclude.ts',
    'branches: [...moved, branch], drawn',
    'branches: moved.length > 0 ? moved : [branch], drawn',
  ),
  fault(
    'an unknown conclusion is forgotten',
    'theory/conclude.ts',
    '    moved.push(to);\n',
    "    if (judged.verdict === 'yes') moved.push(to);\n",
  ),
  fault(
    'leaving spends nothing',
    'theory/conclude.ts',
    'since: goesIn ? spent.leaving : spent.entering',
    'since: goesIn ? spent.leaving : -1',
  ),
  fault(
    'a clause agreed after the exit brings it back',
    'theory/shared-conclusions.ts',
    "leaf.status !== 'triggered' || leaf.at.index > asked.since",
    "leaf.status !== 'triggered'",
  ),
  fault(
    'recognised by somebody is recognised by all',
    'theory/shared-conclusions.ts',
    'if (recognisedBy !== undefined && observer !== null)',
    'if (recognisedBy !== undefined && observer === null) return yes(asked.now);\n  if (recognisedBy !== undefined && observer !== null)',
  ),
  fault(
    'who denies a trigger sees its return all the same',
    'theory/shared-conclusions.ts',
    'recognisedBy.includes(observer) ? yes(asked.now) : no',
    'recognisedBy.includes(observer) ? yes(asked.now) : yes(asked.now)',
  ),
  fault(
    'who recognises a trigger sees no return',
    'theory/shared-conclusions.ts',
    'return recognisedBy.includes(observer) ? yes(asked.now) : no;',
    'return recognisedBy.includes(observer) ? no : no;',
  ),
  fault(
    'it consolidates under an open claim',
    'theory/shared-conclusions.ts',
    'if (pending || open) return no;',
    'if (pending) return no;',
  ),
  fault(
    'one retraction undoes what two founded',
    'theory/shared-conclusions.ts',
    "return every(answers, asked.issue, '');",
    'return someOne(answers);',
  ),
  // Taking events
  fault(
    'a refused event leaves its traces',
    'theory/take.ts',
    "{ outcome: 'refused', facts, touches",
    "{ outcome: 'refused', facts: desk.facts, touches",
  ),
  fault(
    'anybody may answer any move (X02)',
    'theory/audience.ts',
    'addressees === undefined ||',
    'true ||',
  ),
  fault(
    'contradictions pass',
    'theory/take.ts',
    'if (said.has(subject))',
    'if (said.has(subject) && false)',
  ),
  fault(
    'answers are tried before the moves they answer',
    'theory/take.ts',
    "'audience-accepted': 3,",
    "'audience-accepted': 0,",
  ),
  fault(
    'a securitizing move takes the file from the experts',
    'theory/agenda.ts',
    "'move-made': [{ to: 'expert', source: buzan1998('25') }],",
    "'move-made': [byAMove],",
  ),
  fault(
    'one arena’s marks reach every arena',
    'theory/route.ts',
    'for (const at of places(desk, act.issue, act.arenas)) {\n      desk.toComponent(at, act);',
    'for (const at of places(desk, act.issue, desk.world.issues.get(act.issue) ?? [])) {\n      desk.toComponent(at, act);',
  ),
  // History
  fault('undo goes back two', 'history/cursor.ts', 'Math.max(0, at - 1)', 'Math.max(0, at - 2)'),
  fault(
    'a new event alters the past',
    'history/cursor.ts',
    'whole ? history.log : history.log.slice(0, at)',
    'history.log',
  ),
  fault(
    'a checkpoint is one event late',
    'history/history.ts',
    'let i = nearest * history.span; i < index',
    'let i = nearest * history.span + 1; i < index',
  ),
  fault(
    'patches are given the wrong way round',
    'history/patches.ts',
    'return { forward, inverse };',
    'return { forward: inverse, inverse: forward };',
  ),
  // The hypothesis
  fault(
    'what is undecided counts as after',
    'analysis/hypothesis/conditions-of-level.ts',
    'after.length > before.length + undecided.length',
    'after.length > before.length',
  ),
  fault(
    'what may fall before the treatment is predicted as if it did',
    'analysis/hypothesis/prediction.ts',
    'date.latest < to.earliest',
    'date.earliest <= to.earliest',
  ),
  fault(
    'a vague edge of a period is no obstacle to predicting',
    'analysis/hypothesis/prediction.ts',
    'return certain && alike ?',
    'return alike ?',
  ),
  fault(
    'one miss makes a counterexample',
    'analysis/hypothesis/scores.ts',
    'missed.every((set)',
    'missed.some((set)',
  ),
  // The audit
  fault(
    'what may come before comes before for certain',
    'analysis/chronology/clock.ts',
    'of(first).latest < of(second).earliest ||',
    'of(first).earliest < of(second).earliest ||',
  ),
  fault(
    'an effect in expectation of its cause is held against it',
    'analysis/chronology/rules/effects.ts',
    "const isExpected = (id: string) => linked('anticipates', cause, id) !== null;",
    'const isExpected = (_: string) => false;',
  ),
  // Causes
  fault(
    'a part that made a difference alone is overlooked',
    'analysis/causation/actual-cause.ts',
    'if (part !== null) {',
    'if (part !== null && part.length > 1) {',
  ),
  // Evidence and agreement
  fault(
    'a likelihood is counted twice',
    'analysis/process-tracing/update.ts',
    'products = products.map((one, index) => times(one, likelihoods[index] ?? 0));',
    'products = products.map((one, index) => times(times(one, likelihoods[index] ?? 0), likelihoods[index] ?? 0));',
  ),
  fault(
    'a unit of many coders weighs more than its share',
    'analysis/agreement/krippendorff.ts',
    'observed += within / (unit.length - 1);',
    'observed += within;',
  ),
  // Simulated audiences
  fault(
    'at the threshold is not yet enough',
    'simulation/acceptance/needed.ts',
    'while (count / degree < threshold) count += 1;',
    'while (count / degree <= threshold) count += 1;',
  ),
  fault(
    'a share just reached is no acceptance',
    'simulation/counted-answer.ts',
    'share >= rule.accepted',
    'share > rule.accepted',
  ),
  fault('a veto is not heard', 'simulation/counted-answer.ts', '!vetoed && carried(', 'carried('),
  fault(
    'each dimension of a move has luck of its own',
    'simulation/answers.ts',
    "stream('moves', question.move)",
    "stream('moves', question.move + question.dimension)",
  ),
  fault(
    'of two equal extremes the first merged stays',
    'simulation/tally.ts',
    'return a.run <= b.run ? a : b;',
    'return a;',
  ),
  fault(
    'a simulation claims to know every answer in the arena',
    'simulation/written-scenario.ts',
    '      audiences: [audience],\n',
    '',
  ),
  fault(
    'an undecided run counts as one that never was',
    'simulation/pattern-outcome.ts',
    "securitized: 'undecided', open",
    "securitized: 'never', open",
  ),
  fault(
    'a record that was cut passes',
    'simulation/record.ts',
    "if (!ended) return wrong('cut off');",
    '',
  ),
];
