/** What stands between the options of one answer: a set of them is kept as `价格┋态度`, a ranking as `价格→态度`. */
export const answerJoints = { set: '┋', ranking: '→' } as const
