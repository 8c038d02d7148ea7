export function movableClock(): void
