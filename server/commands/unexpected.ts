import { Failure } from '@/lib/wire/failures'

/** Where commands and queries note what nobody foresaw: never what people wrote. */
export interface Log {
  info(details: object, text: string): void
  warn(details: object, text: string): void
  error(details: object, text: string): void
}

/** Does it; what fails without being a Failure is noted here and is `unexpected` to the caller. */
export async function orUnexpected<T>(log: Log, what: object, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof Failure) throw error
    log.error({ ...what, err: error }, 'failed unexpectedly')
    throw new Failure('unexpected')
  }
}
