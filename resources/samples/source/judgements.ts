import type { Judgement } from '#shared/survey/weight-set.ts'

/** The seven factors compared in pairs on the 1-9 scale: how much more important the first is than the second. */
const pairs: readonly (readonly [a: string, b: string, value: number])[] = [
  ['服务质量', '服务顾问', 2],
  ['服务质量', '服务后交车', 2],
  ['服务质量', '问题经历', 3],
  ['服务质量', '服务启动', 4],
  ['服务质量', '使用者便利', 4],
  ['服务质量', '服务在场经历', 5],
  ['服务后交车', '服务顾问', 1],
  ['服务后交车', '问题经历', 2],
  ['服务后交车', '服务启动', 2],
  ['服务后交车', '使用者便利', 3],
  ['服务后交车', '服务在场经历', 3],
  ['服务顾问', '问题经历', 1],
  ['服务顾问', '服务启动', 2],
  ['服务顾问', '使用者便利', 2],
  ['服务顾问', '服务在场经历', 3],
  ['问题经历', '服务启动', 1],
  ['问题经历', '使用者便利', 2],
  ['问题经历', '服务在场经历', 2],
  ['服务启动', '使用者便利', 1],
  ['服务启动', '服务在场经历', 2],
  ['使用者便利', '服务在场经历', 2],
]

export const judgements: readonly Judgement[] = pairs.map(([a, b, value]) => ({ a, b, value }))
