/** The small sets of words that acts are coded in. */
export type Sign = '+' | '-';
/** What an audience answers: is it a threat (`identification`), and may something be done about it (`measures`). */
export type Dimension = 'identification' | 'measures';
/** Agreement (`moral`), or an institution’s mandate (`formal`). */
export type Support = 'moral' | 'formal';
/** Whether survival is claimed in so many words, by implication, or not. */
export type Existential = 'explicit' | 'implicit' | 'none';
/** The four forms of desecuritization (Hansen 2012; page not checked). */
export type Form = 'stabilisation' | 'replacement' | 'rearticulation' | 'silencing';
/** What a securitizing speech is meant to do (Vuori 2008; page not checked). */
export type Strand = 'agenda' | 'future-acts' | 'past-acts' | 'deterrence' | 'control';
/** How an audience refuses. */
export type Rejection = 'passive' | 'blocking' | 'reshaping';
/** Where relations change. */
export type Level = 'bilateral' | 'regional' | 'international' | 'domestic';
/** The seven components of the article’s Table 1 (S2¶8). */
export type Component = 'c11' | 'c12' | 'c13' | 'c21' | 'c22' | 'c31' | 'c32';
/** How far a component has got. */
export type Grade = 'none' | 'partial' | 'full';
/** How much of something there is, as a coder grades it: none, little, some, much. */
export type Degree = 0 | 1 | 2 | 3;
/** The setting an audience is spoken to in (Salter 2008). */
export type Setting = 'popular' | 'elite' | 'technocratic' | 'scientific';
/** What an audience is won for: that there is a problem, a policy, the politics of it (Léonard & Kaunert 2011; page not checked). */
export type Stream = 'problem' | 'policy' | 'politics';
/** What a practice does: holds people, stops them or goods on the way, or something else. */
export type PracticeKind = 'detention' | 'interdiction' | 'other';
/** A sign that security is institutionalised: a law, a statement of policy, a link to security, an agency in the lead. */
export type InstitutionIndicator = 'law' | 'policy-statement' | 'security-link' | 'lead-agency';
