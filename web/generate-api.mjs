// Writes the types of each service's interface from its committed OpenAPI document.
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

for (const service of ['directory', 'plans', 'welfare', 'notifications']) {
  const document = JSON.parse(
    await readFile(new URL(`../docs/contracts/openapi/${service}.json`, import.meta.url), 'utf8'),
  )
  const types = astToString(await openapiTS(document, { defaultNonNullable: false }))
  await writeFile(new URL(`./src/api/schema/${service}.d.ts`, import.meta.url), types)
}
