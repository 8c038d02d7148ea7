export function chromiumArguments(): string[]
export function findChromium(): Promise<string | undefined>
