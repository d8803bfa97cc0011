import type { Text } from '../language.ts'

export const importRefusals = {} as const satisfies Record<string, Text>
