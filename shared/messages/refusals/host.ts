import type { Text } from '../language.ts'

export const hostRefusals = {} as const satisfies Record<string, Text>
