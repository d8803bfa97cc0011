/** Where something stands in the text of an expression: 0-based, the end not included. */
interface Place {
  readonly start: number
  readonly end: number
}

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '^' | '=' | '<>' | '<' | '<=' | '>' | '>=' | 'and' | 'or'

/** An expression as a tree. A group is what stood in parentheses. */
export type Expression = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'truth'; readonly value: boolean }
    | { readonly kind: 'name'; readonly name: string }
    | {
        readonly kind: 'call'
        /** In lower case. */
        readonly name: string
        /** The 3 of `mean.3(…)`: how many valid values are needed. */
        readonly minimum: number | null
        readonly args: readonly Expression[]
      }
    | { readonly kind: 'unary'; readonly operator: '-' | '+' | 'not'; readonly operand: Expression }
    | {
        readonly kind: 'binary'
        readonly operator: BinaryOperator
        readonly left: Expression
        readonly right: Expression
      }
    | { readonly kind: 'group'; readonly inner: Expression }
  )
