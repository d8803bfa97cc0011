import { type Logo, logoSchema } from '#shared/survey/logo.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

export const logoNoun: Noun<Logo> = {
  name: 'logo',
  schema: logoSchema,
  isData: false,
  read(connection) {
    const row = statement<{ mediaType: string; bytes: Uint8Array }>(
      connection,
      'SELECT media_type AS mediaType, bytes FROM logo WHERE id = 1',
    ).get()
    if (!row) return null
    const { mediaType, bytes } = row
    return parsePart(logoSchema, { mediaType, data: Buffer.from(bytes).toString('base64') }, 'logo')
  },
  write(connection, _key, logo) {
    statement(connection, 'DELETE FROM logo').run()
    if (!logo) return
    statement(connection, 'INSERT INTO logo (id, media_type, bytes) VALUES (1, ?, ?)').run(
      logo.mediaType,
      Buffer.from(logo.data, 'base64'),
    )
  },
}
