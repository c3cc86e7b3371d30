import { civilParts } from './civil-day.ts';

/** 元号 with the first civil day of each (since the Gregorian calendar of 1873 for daily use; 改元 as proclaimed). */
export interface Era {
  readonly name: string;
  readonly letter: string;
  readonly english: string;
  readonly begins: string;
}

/** Newest first. */
export const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', english: 'Reiwa', begins: '2019-05-01' },
  { name: '平成', letter: 'H', english: 'Heisei', begins: '1989-01-08' },
  { name: '昭和', letter: 'S', english: 'Shōwa', begins: '1926-12-25' },
  { name: '大正', letter: 'T', english: 'Taishō', begins: '1912-07-30' },
  { name: '明治', letter: 'M', english: 'Meiji', begins: '1868-01-25' },
];

export const eraNamed = (nameOrLetter: string): Era | undefined =>
  ERAS.find(({ name, letter }) => name === nameOrLetter || letter === nameOrLetter.toUpperCase());

/** The Gregorian year of 令和7年; 元年 is 1. */
export const gregorianYear = (era: Era, yearOfEra: number): number =>
  civilParts(era.begins).year + yearOfEra - 1;

/** The era that a civil day lies in, and its year there; undefined before Meiji. */
export function eraOf(civil: string): { era: Era; year: number } | undefined {
  const era = ERAS.find(({ begins }) => begins <= civil);
  return era && { era, year: civilParts(civil).year - civilParts(era.begins).year + 1 };
}
