import { answerJoints } from '../survey/answer-joints.ts'

const joints = { multiple: answerJoints.set, ranking: answerJoints.ranking } as const

export function joinAnswers(kind: keyof typeof joints, options: readonly string[]): string | null {
  return options.length === 0 ? null : options.join(joints[kind])
}

export function splitAnswers(kind: keyof typeof joints, value: string): string[] {
  return value === '' ? [] : value.split(joints[kind])
}
