/** How large a scenario may be. Files from strangers are refused early, and never half read. */

/** 5 MiB of UTF-8. */
export const longestFile = 5 * 1024 * 1024;
/** UTF-16 units. */
export const longestText = 10_000;
/** Lists and objects in one another. */
export const deepest = 64;
export const mostActors = 10_000;
/** Problems told of at once: nobody reads more, and a file of nothing but mistakes should be refused soon. */
export const mostProblems = 1000;
/** Values of any kind: about five bytes a value in the longest file. */
export const mostValues = 1_000_000;
/** Items of any list, events among them. */
export const mostItems = 100_000;
/** People of a population. A simulation keeps some fifty bytes a person, and more for ties. */
export const mostPeople = 10_000_000;
/** Rounds of a rule of acceptance, and encounters of a person. */
export const mostRounds = 1_000_000;
