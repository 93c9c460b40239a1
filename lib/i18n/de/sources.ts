/** Why a provider gave nothing, for readers. */
export const sources = {
  failures: {
    network: '{{provider}} war nicht erreichbar.',
    timeout: '{{provider}} antwortete zu langsam.',
    permission: 'Der Browser lässt Tidemark {{provider}} nicht fragen.',
    refused: '{{provider}} verweigerte die Antwort.',
    'too-many': '{{provider}} bat um eine Pause.',
    'not-found': '{{provider}} hat diese Zahlen nicht mehr an der bekannten Adresse.',
    server: '{{provider}} hat selbst eine Störung.',
    'web-page': '{{provider}} schickte eine Webseite statt Zahlen.',
    empty: '{{provider}} schickte eine leere Antwort.',
    'too-large': '{{provider}} schickte weit mehr als vorgesehen.',
    format: '{{provider}} schickte Zahlen in einer Form, die Tidemark nicht kennt oder der es nicht traut.',
    'error-answer': '{{provider}} antwortete mit einem Fehler.',
  },
} as const;
