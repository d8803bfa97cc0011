import type { Text } from '../language.ts'

/** The steps of long runs, by the codes the core gives. */
export const progressTexts = {} as const satisfies Record<string, Text>
