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
/** How an audience refuses. */
export type Rejection = 'passive' | 'blocking' | 'reshaping';
/** Where relations change. */
export type Level = 'bilateral' | 'regional' | 'international' | 'domestic';
/** The seven components of the article’s Table 1 (S2¶8). */
export type Component = 'c11' | 'c12' | 'c13' | 'c21' | 'c22' | 'c31' | 'c32';
/** How far a component has got. */
export type Grade = 'none' | 'partial' | 'full';
