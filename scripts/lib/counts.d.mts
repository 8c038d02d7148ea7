export interface Counts {
  passed: number
  failed: number
  skipped: number
  /** names of tests that were left out */
  notRun: string[]
}
export function countVitest(report: unknown): Counts
export function countPlaywright(report: unknown): Counts
export function countTests(report: unknown): Counts
export function readCounts(file: string, count: (report: unknown) => Counts, exitCode: number | null): Counts
export function countLine(counts: Pick<Counts, 'passed' | 'failed' | 'skipped'>): string
