/**
 * The sources of the theory, one function each: `buzan1998('25')` cites a page.
 *
 * `checked` says how far *we* got: `read` (a text was found and read, often an abstract or first pages), `title` (only
 * the record was found), `memory` (the claim is from memory and its page was not checked). What is from memory is
 * printed so, never as fact.
 */
import type { Source } from '../machine/machine.js';

type Checked = Source['checked'];

const work =
  (key: string, author: string, year: string, title: string, usually: Checked) =>
  (page?: string, checked: Checked = usually): Source => ({
    key,
    author,
    year,
    title,
    checked,
    ...(page === undefined ? {} : { page }),
  });

export const waever1995 = work(
  'waever1995',
  'Wæver',
  '1995',
  'Securitization and Desecuritization',
  'memory',
);
export const buzan1998 = work(
  'buzan1998',
  'Buzan, Wæver & de Wilde',
  '1998',
  'Security: A New Framework for Analysis',
  'memory',
);
export const balzacq2005 = work(
  'balzacq2005',
  'Balzacq',
  '2005',
  'The Three Faces of Securitization',
  'memory',
);
export const balzacq2011 = work(
  'balzacq2011',
  'Balzacq',
  '2011',
  'A Theory of Securitization: Origins, Core Assumptions, and Variants',
  'memory',
);
export const hansen2012 = work(
  'hansen2012',
  'Hansen',
  '2012',
  'Reconstructing Desecuritisation: The Normative-Political in the Copenhagen School',
  'memory',
);
export const hansenNissenbaum2009 = work(
  'hansenNissenbaum2009',
  'Hansen & Nissenbaum',
  '2009',
  'Digital Disaster, Cyber Security, and the Copenhagen School',
  'memory',
);
export const mcInnesRushton2013 = work(
  'mcInnesRushton2013',
  'McInnes & Rushton',
  '2013',
  'HIV/AIDS and Securitization Theory',
  'read',
);
export const roe2008 = work(
  'roe2008',
  'Roe',
  '2008',
  'Actor, Audience(s) and Emergency Measures: Securitization and the UK’s Decision to Invade Iraq',
  'read',
);
export const salter2008 = work(
  'salter2008',
  'Salter',
  '2008',
  'Securitization and Desecuritization: A Dramaturgical Analysis of the Canadian Air Transport Security Authority',
  'read',
);
export const salter2011 = work(
  'salter2011',
  'Salter',
  '2011',
  'When Securitization Fails: The Hard Case of Counter-terrorism Programs',
  'title',
);
export const stritzel2007 = work(
  'stritzel2007',
  'Stritzel',
  '2007',
  'Towards a Theory of Securitization: Copenhagen and Beyond',
  'read',
);
export const vuori2008 = work(
  'vuori2008',
  'Vuori',
  '2008',
  'Illocutionary Logic and Strands of Securitization: Applying the Theory of Securitization to the Study of Non-Democratic Political Orders',
  'read',
);
export const leonardKaunert2011 = work(
  'leonardKaunert2011',
  'Léonard & Kaunert',
  '2011',
  'Reconceptualizing the Audience in Securitization Theory',
  'memory',
);
export const bourbeau2011 = work(
  'bourbeau2011',
  'Bourbeau',
  '2011',
  'The Securitization of Migration: A Study of Movement and Order',
  'read',
);
export const bourbeauVuori2015 = work(
  'bourbeauVuori2015',
  'Bourbeau & Vuori',
  '2015',
  'Security, Resilience and Desecuritization: Multidirectional Moves and Dynamics',
  'read',
);
export const lupovici2016 = work(
  'lupovici2016',
  'Lupovici',
  '2016',
  'Securitization Climax',
  'read',
);
export const atland2008 = work(
  'atland2008',
  'Åtland',
  '2008',
  'Mikhail Gorbachev, the Murmansk Initiative, and the Desecuritization of Interstate Relations in the Arctic',
  'read',
);
export const adamides2020 = work(
  'adamides2020',
  'Adamides',
  '2020',
  'Securitization and Desecuritization Processes in Protracted Conflicts',
  'read',
);
export const ruzicka2019 = work(
  'ruzicka2019',
  'Ruzicka',
  '2019',
  'Failed Securitization: Why It Matters',
  'read',
);
export const leonard2010 = work(
  'leonard2010',
  'Léonard',
  '2010',
  'EU Border Security and Migration into the European Union',
  'title',
);
export const floyd2016 = work(
  'floyd2016',
  'Floyd',
  '2016',
  'Extraordinary or Ordinary Emergency Measures: What, and Who, Defines the “Success” of Securitization?',
  'read',
);
export const floyd2021 = work(
  'floyd2021',
  'Floyd',
  '2021',
  'Securitisation and the Function of Functional Actors',
  'read',
);
export const resolution2231 = work(
  'resolution2231',
  'UN Security Council',
  '2015',
  'Resolution 2231',
  'memory',
);
/** The article that the first case codes; cited by section and paragraph. */
export const article = work(
  'samoudi',
  'Samoudi & Norouzi Shahtouri',
  'n.d.',
  'Iran-Russia Military and Security Relations after the JCPOA',
  'read',
);
/** A modelling decision of this library, not a claim of the literature. */
export const ours = work('ours', 'this library', '2026', 'a modelling decision', 'read');

/**
 * How a source is printed: author, year, page; and, where we did not check it, that we did not.
 *
 * @example
 * cited(buzan1998('25')); // 'Buzan, Wæver & de Wilde 1998: 25 (page not checked)'
 */
export const cited = ({ key, author, year, page, checked }: Source): string => {
  if (key === 'ours') return 'our modelling decision';
  const place = page === undefined ? `${author} ${year}` : `${author} ${year}: ${page}`;
  if (checked === 'read') return place;
  return checked === 'title'
    ? `${place} (only the title was found)`
    : `${place} (page not checked)`;
};
