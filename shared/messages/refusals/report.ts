import type { Text } from '../language.ts'

export const reportRefusals = {} as const satisfies Record<string, Text>
