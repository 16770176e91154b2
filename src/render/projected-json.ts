/** Issues as a whole, under a projection, as plain JSON. */
import type { IssueView } from '../history/issue-view.js';
import type { ProjectedSpan } from '../history/projection.js';
import type { Projection } from '../history/projection-rule.js';
import { edtf } from './json.js';

const answerJson = ({ verdict, from, begun }: ProjectedSpan) => ({
  verdict,
  since: edtf(from),
  event: begun,
});

/** What a projection says at the end of each issue under each reading. */
export const projectedJson = (projection: Projection, views: readonly IssueView[]) => ({
  projection,
  issues: views.map(({ reading, issue, securitized, desecuritized }) => ({
    reading,
    issue,
    securitized: answerJson(securitized),
    desecuritized: answerJson(desecuritized),
  })),
});
