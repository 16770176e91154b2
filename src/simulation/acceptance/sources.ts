/**
 * The sources of the acceptance rules. All are from memory: what the rules say was checked by arithmetic, not against
 * the page; and they are printed so.
 */
import type { Source } from '../../machine/machine.js';

const work = (key: string, author: string, year: string, title: string, page?: string): Source => ({
  key,
  author,
  year,
  title,
  checked: 'memory',
  ...(page === undefined ? {} : { page }),
});

export const granovetter1978 = work(
  'granovetter1978',
  'Granovetter',
  '1978',
  'Threshold Models of Collective Behavior',
  '1420',
);
export const kuran1989 = work(
  'kuran1989',
  'Kuran',
  '1989',
  'Sparks and Prairie Fires: A Theory of Unanticipated Political Revolution',
);
export const kuran1991 = work(
  'kuran1991',
  'Kuran',
  '1991',
  'Now Out of Never: The Element of Surprise in the East European Revolution of 1989',
);
export const watts2002 = work(
  'watts2002',
  'Watts',
  '2002',
  'A Simple Model of Global Cascades on Random Networks',
  '5766',
);
export const centolaMacy2007 = work(
  'centolaMacy2007',
  'Centola & Macy',
  '2007',
  'Complex Contagions and the Weakness of Long Ties',
);
export const deGroot1974 = work('deGroot1974', 'DeGroot', '1974', 'Reaching a Consensus', '118');
export const friedkinJohnsen1990 = work(
  'friedkinJohnsen1990',
  'Friedkin & Johnsen',
  '1990',
  'Social Influence and Opinions',
);
export const parsegov2015 = work(
  'parsegov2015',
  'Parsegov, Proskurnikov, Tempo & Friedkin',
  '2015',
  'Novel Multidimensional Models of Opinion Dynamics in Social Networks (arXiv:1505.04920)',
);
export const deffuant2000 = work(
  'deffuant2000',
  'Deffuant, Neau, Amblard & Weisbuch',
  '2000',
  'Mixing Beliefs among Interacting Agents',
);
export const hegselmannKrause2002 = work(
  'hegselmannKrause2002',
  'Hegselmann & Krause',
  '2002',
  'Opinion Dynamics and Bounded Confidence: Models, Analysis and Simulation',
);
export const cliffordSudbury1973 = work(
  'cliffordSudbury1973',
  'Clifford & Sudbury',
  '1973',
  'A Model for Spatial Conflict',
);
export const holleyLiggett1975 = work(
  'holleyLiggett1975',
  'Holley & Liggett',
  '1975',
  'Ergodic Theorems for Weakly Interacting Infinite Systems and the Voter Model',
);
export const galam1986 = work(
  'galam1986',
  'Galam',
  '1986',
  'Majority Rule, Hierarchical Structures, and Democratic Totalitarianism: A Statistical Approach',
);
export const bikhchandani1992 = work(
  'bikhchandani1992',
  'Bikhchandani, Hirshleifer & Welch',
  '1992',
  'A Theory of Fads, Fashion, Custom, and Cultural Change as Informational Cascades',
);
