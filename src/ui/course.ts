import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type LevelTitle, YEARS } from '../level/campaign/titles.ts';
import type { RoundState } from '../round/types.ts';
import { titleWords } from '../store/spoken.ts';
import { useSession } from './use-store.ts';
import { yearName, yearWhen } from './year-words.ts';

/** What the play screen says of the level, whether it is one of the campaign or a generated one. */
export interface Heading {
  id: string;
  title: string;
  story: string;
  /** What it is part of: "Year 1 · Ship", "Practice". */
  over: string;
  /** Place in the campaign; null for a generated level. */
  number: number | null;
}

/** Where a level is played: what stands above it, and where its result leads. */
export interface Course {
  over: string;
  title: LevelTitle | null;
  /** The primary way on from the result. */
  next: { href: string; words: string; onClick?: () => void } | null;
  /** Whether hints may be asked for; default yes. */
  hints?: boolean;
  /** What is asked of whoever begins: said before the start. */
  terms?: string;
  /** Ticks on the clock until the last mark, and how that mark is read off a round. */
  limit?: { ticks: number; lastMark(round: RoundState): number | null };
  /** Said on the result, between stars and points. */
  note?: ComponentChildren;
}

export const CourseContext = createContext<Course>({ over: '', title: null, next: null });

export function useCourse(): Course {
  return useContext(CourseContext);
}

/** "Year 1 · Ship". */
export function overOf(title: LevelTitle): string {
  const year = YEARS.find(one => one.id === title.year);
  return year ? `${yearWhen(year.id)} · ${yearName(year.id)}` : '';
}

/** The heading of this level: title at once where the campaign knows it, else when it is made. */
export function useHeading(id: string): Heading | undefined {
  const { over, title } = useCourse();
  const level = useSession(s => s.level);
  const text = title ? titleWords(title.title) : (level?.title ?? null);
  if (text === null) return undefined;
  return { id, title: text, story: level?.story ?? '', over, number: title?.number ?? null };
}
