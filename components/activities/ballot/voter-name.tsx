import type { NamedVoter } from './balloting'

/** A voter's name, a delegation's with its mark. */
export function VoterName({ name, code }: NamedVoter) {
  return (
    <>
      {code && <span className="me-2 text-[0.87em] font-semibold tracking-[0.04em]">{code}</span>}
      <bdi>{name}</bdi>
    </>
  )
}
