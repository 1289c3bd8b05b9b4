// A real OpenID Connect provider on loopback, for one test run; it ends when its input is closed.
// Who signs in is what the request's X-Account says: no page is shown.
import { createServer } from 'node:http'
import { Provider } from 'oidc-provider'

const { redirectUri, clientId, clientSecret, people } = JSON.parse(process.argv[2])
const listener = createServer()
listener.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${listener.address().port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], profile: ['name'], phone: ['phone_number', 'phone_number_verified'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: ['a-key-of-the-test'] },
    features: { devInteractions: { enabled: false } },
    ttl: { Session: 600, Grant: 600, Interaction: 600, IdToken: 600, AccessToken: 600, AuthorizationCode: 60 },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_ctx, id) => (people[id] ? { accountId: id, claims: () => ({ sub: id, ...people[id] }) } : undefined),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId })
      grant.addOIDCScope('openid profile phone')
      await grant.save()
      return grant
    },
  })
  const answer = provider.callback()
  listener.on('request', (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response)
    const result = { login: { accountId: request.headers['x-account'] } }
    provider.interactionFinished(request, response, result).catch((error) => response.writeHead(500).end(String(error)))
  })
  console.log(issuer)
})
process.stdin.on('end', () => process.exit(0)).resume()
