import type { Text } from '../language.ts'

export const projectRefusals = {} as const satisfies Record<string, Text>
