/** What stands in one cell of the table of responses. */
export type StoredAnswer = number | string | null
