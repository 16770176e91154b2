/** What each door gives: pinned, so that a name comes or goes only on purpose, and is told on the page of the doors. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { doors } from './docs/door.js';
import { pages, root } from './docs/page.js';

/** The runtime names of every door. */
const pinned: Readonly<Record<string, string>> = {
  'securitization-theory': `OtherHistory advance allSpans back bookmark cited compare cursor
    enteringReadings enteringRules eventsIn fork formatDate forward gradeIn highestPoint holdsOf identityOf indexOf
    judgeTable1 leavingGradeIn leavingReadings leavingRules legalEvents
    machine modeOf order outlook pair parseDate placesOf platformReading printed projectedSpans reach readingOf readings record redo
    replay resume rolesIn sides sourceOf spans stages stagesIn stateAt step stepAt steps table1In table1Modes toDate
    toEvent trace transmissionsOf undo why`,
  'securitization-theory/scenario':
    'ScenarioError describeProblem fingerprint loadScenario parsePopulations parseScenario problemCodes serialise',
  'securitization-theory/cases': 'cases detente factors hivAids iraq jcpoa murmansk',
  'securitization-theory/analysis': `Refused actualCauses agreement alphaInterval audit butFor causalModel
    causalQuery causationBounds causesSideBySide claims classifyTest cohenKappa correlated counterfactual crossTable
    factorial fleissKappa holdsPerObserver inus inusIn isActualCause judgeClaims krippendorffAlpha modelOf nearestChange patches perObserver
    predictionRecord primeImplicants readChanges replacements reportOf responsibility scores sensitivity simulate smallestDifference structuralModel
    designRows morrisDesign morrisEffects peopleWhatIf readDesign readResults sobolDesign sobolIndices tippingPoint
    testHypothesis weigh weighingOf whatIf whyNot`,
  'securitization-theory/reading': `aClaim aMeasure aMove absence assent both canAuthorise causallyLinked coded contextHas declared
    defineReading entering enteringRule every formallyInMeasures inEitherDimension inIdentification inMeasures inSetting
    leaving leavingRule no ofStream ordered restsOn significant someMeasure someOne speakerHasAuthority speakerHasCapital
    unknown vector yes yesOrNo`,
  'securitization-theory/render': `actSentence agreementText auditText claimsJson claimsText differenceJson differenceText comparisonChart comparisonCsv comparisonJson comparisonText dotText
    factorialJson factorialText historyDiagram historyDot hypothesisJson hypothesisText lightTheme machineDiagram machineDot
    machineSources machineXstate machines mermaidText ensembleChart ensembleCsv ensembleJson ensembleText pageTheme placeXstate readingJson replayJson replayText reportCharts reportHtml reportMarkdown
    stageWords table1Json unpainted visible weighingText whatIfJson whatIfText whyJson whyText`,
  'securitization-theory/testing': `aFreeHistory aHistory aTold aWorld anAct anyHistory candidateActs candidateTypes
    checkReading laws prefixTo scenarioOf stepsOf`,
  'securitization-theory/simulation': `acceptanceRules answerKinds answersIn answersOfPattern blockRecords blockSize
    blocksOf drawn emptyTally ensembleOf finishedPart fromEdges fromGraphology generator meanInterval merged mergedParts
    networkOf partHeader patternOf peopleOf quantiles questionsOf readPart runBlocks settled shareInterval simulate
    simulateRun simulatedTally specificationFingerprint specificationOf streamOf tallyOfBlock wholeTally writtenScenario`,
  'securitization-theory/models': `absorbingChain bassAdopters bassPeak bassShare cascadeWindow chainWalk crowdEquilibrium
    degrootConsensus diesOutProbability everReached finalSize fixationProbability friedkinJohnsenLimit informationCascade
    majorityMap majorityProbability majorityTippingShare moranProcess rightCascadeProbability ringFront
    thresholdContagion tippingDeviation votesInFavour`,
  'securitization-theory/worker': 'serveBlocks',
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/).sort();
const namesOf = (door: string): readonly string[] => words(pinned[door] ?? '');

test('every door of the package is pinned here', () => {
  expect(doors.map(({ name }) => name)).toEqual(Object.keys(pinned));
});

test.each(doors.map(({ name }) => name))('%s gives these names to import', (door) => {
  const script = `console.log(Object.keys(await import('${door}')).sort().join(' '))`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(words(printed)).toEqual(namesOf(door));
});

test.each(doors.map(({ name }) => name))('%s gives the same names to require', (door) => {
  const module: object = createRequire(import.meta.url)(door);
  expect(Object.keys(module).sort()).toEqual(namesOf(door));
});

test('the page of the doors lists every name and every type, each once, and no other', () => {
  const page = pages.find(({ path }) => path === 'docs/reference/api.md')?.text ?? '';
  const program = ts.createProgram(
    doors.map(({ source }) => source),
    {
      noEmit: true,
      skipLibCheck: true,
      resolveJsonModule: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
  );
  const checker = program.getTypeChecker();
  for (const { name, source } of doors) {
    const file = program.getSourceFile(source);
    const symbol = file && checker.getSymbolAtLocation(file);
    const exported = symbol ? checker.getExportsOfModule(symbol).map((one) => one.name) : [];
    const section = page.split(/^## /m).find((part) => part.startsWith(`\`${name}\`\n`)) ?? '';
    const rows = section.match(/^\| (?!name |---).*?\|/gm) ?? [];
    const listed = rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, one]) => one ?? ''));
    expect(listed.sort(), name).toEqual(exported.sort());
  }
});
