/** `10,000 people`, in every language of the machine alike. */
export const counted = (count: number, what: string): string =>
  `${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${what}`;
