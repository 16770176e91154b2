/**
 * The issue machine, the same for every contestant: 4 stages, 8 types of event, 4 conditions that look at what is
 * remembered, 10 issues and 6 audiences. Every event that is taken changes one field of one issue or one audience.
 *
 * It is smaller than the library's own machines, so that it can be written by hand in a few lines for each.
 */
export type Event =
  | { readonly type: 'raised'; readonly issue: string }
  | { readonly type: 'claimed'; readonly issue: string }
  | { readonly type: 'accepted'; readonly issue: string; readonly audience: string }
  | { readonly type: 'enacted'; readonly issue: string }
  | { readonly type: 'ended'; readonly issue: string }
  | { readonly type: 'released'; readonly issue: string; readonly audience: string }
  | AudienceEvent;

export type AudienceEvent =
  | { readonly type: 'won'; readonly audience: string }
  | { readonly type: 'lost'; readonly audience: string };

export type IssueEvent = Exclude<Event, AudienceEvent>;

export const isAboutAudience = (event: Event): event is AudienceEvent => !('issue' in event);

export type Stage = 'nonpoliticized' | 'politicized' | 'securitized' | 'desecuritized';

/** How much trust an audience must have to accept a claim. */
export const enough = 3;

export const issueIds = [
  'issue-0',
  'issue-1',
  'issue-2',
  'issue-3',
  'issue-4',
  'issue-5',
  'issue-6',
  'issue-7',
  'issue-8',
  'issue-9',
];
export const audienceIds = [
  'audience-0',
  'audience-1',
  'audience-2',
  'audience-3',
  'audience-4',
  'audience-5',
];

/** What an issue or an audience is called, and where it is; no event changes it. */
export interface Named {
  readonly name: string;
  readonly arena: string;
}

export const named = (id: string): Named => ({ name: `The ${id}`, arena: 'the council' });

/** What every contestant must end with: stage, claims and measures of each issue, trust of each audience. */
export interface Ending {
  readonly issues: Readonly<Record<string, readonly [Stage, number, number]>>;
  readonly audiences: Readonly<Record<string, number>>;
}
