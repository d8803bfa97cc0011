/** The part of jsep's parser that the tokens are read with. */
export interface HookScope {
  index: number
  readonly expr: string
  gobbleSpaces(): void
  gobbleExpression(): unknown
  gobbleToken(): unknown
}
