export function ensureBuild(options?: { force?: boolean }): Promise<string | undefined>
