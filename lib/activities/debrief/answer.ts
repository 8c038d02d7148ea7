import { z } from 'zod'
import { line } from '@/lib/workshop/name'

export const LESSON_LIMIT = 280
export const BEST = 10

const mark = z.int().min(0).max(BEST)

/** How much somebody expected of an agreement before, how content they are with what came of it, and what they take away. */
export const answerSchema = z.strictObject({ before: mark, after: mark, lesson: line(LESSON_LIMIT).optional() })
export type DebriefAnswer = z.infer<typeof answerSchema>

const MIDDLE: DebriefAnswer = { before: 5, after: 5 }

/** The answer with this mark; the other one begins in the middle. */
export const withMark = (answer: DebriefAnswer | null, of: 'before' | 'after', value: number): DebriefAnswer => ({
  ...MIDDLE,
  ...answer,
  [of]: value,
})

/** The answer with this lesson; one of nothing but spaces is left out. */
export function withLesson({ before, after }: DebriefAnswer, lesson: string): DebriefAnswer {
  const read = answerSchema.shape.lesson.safeParse(lesson.trim())
  return { before, after, ...(lesson.trim() !== '' && read.success && { lesson: read.data! }) }
}
