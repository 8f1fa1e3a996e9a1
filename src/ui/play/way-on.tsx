import { useCourse } from '../course.ts';
import { PLAY } from '../icons/play.ts';
import { Icon } from '../parts/icon.tsx';

/** The primary way on from a result, where the level is part of something. */
export function WayOn() {
  const { next } = useCourse();
  if (!next) return null;
  return (
    <a class="button" href={next.href} {...(next.onClick ? { onClick: next.onClick } : {})}>
      {next.words}
      <Icon svg={PLAY.forward} class="forward" />
    </a>
  );
}

/** What the course has to say of this result. */
export function CourseNote() {
  const { note } = useCourse();
  return <>{note}</>;
}
