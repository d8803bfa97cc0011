import { z } from 'zod'

/** How a variable is read where an option names it. */
export type ReadAs = 'numeric' | 'category'

declare module 'zod' {
  interface GlobalMeta {
    /** The text is the name of a variable, and that variable is read so. */
    variable?: ReadAs | undefined
    /** The text is a condition or formula in the expression language. */
    expression?: true | undefined
    /** The text is the name of a criterion that is judged, such as a node of the index. */
    criterion?: true | undefined
  }
}

/**
 * The option of an analysis or quality rule that names a variable. What is said here is all there is to know it by: forms
 * offer variables, a rename goes into what is stored, a report says what a result is about.
 */
export const variableOption = (as: ReadAs) => z.string().min(1).meta({ variable: as })

/** A list of names of variables. */
export const variablesOption = (as: ReadAs) => z.array(variableOption(as))

/** A text in the expression language, which names variables within. */
export const expressionOption = () => z.string().min(1).meta({ expression: true })

/** The name of a criterion that is judged. */
export const criterionOption = () => z.string().min(1).meta({ criterion: true })
