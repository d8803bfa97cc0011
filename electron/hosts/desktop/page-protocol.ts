import { protocol } from 'electron'
import { pageHeaders } from '../shared/content-security-policy.ts'
import { readPageFile } from '../shared/page-files.ts'

const pageScheme = 'app'
export const pageOrigin = `${pageScheme}://csat`

/** Must run before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true },
    },
  ])
}

/** Serves the built page, and nothing else, over its own scheme; the policy comes as a header. */
export function servePage(folder: string): void {
  protocol.handle(pageScheme, async (request) => {
    const url = new URL(request.url)
    const file = url.host === 'csat' && request.method === 'GET' ? await readPageFile(folder, url.pathname) : null
    if (file === null) return new Response(null, { status: 404, headers: pageHeaders })
    return new Response(file.body, {
      headers: { ...pageHeaders, 'Content-Type': file.mediaType },
    })
  })
}
