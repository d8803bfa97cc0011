import type { Text } from '../language.ts'

export const analysisRefusals = {} as const satisfies Record<string, Text>
