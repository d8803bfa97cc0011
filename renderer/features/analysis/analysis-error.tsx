import { ErrorNotice } from '../../app/repairs/error-notice.tsx'

/** Why an analysis gave no result: a refusal is advice on the options. */
export function AnalysisError({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  return <ErrorNotice error={error} retry={retry} quiet />
}
