/** Why a provider gave nothing, for readers. */
export const sources = {
  failures: {
    network: '{{provider}} could not be reached.',
    timeout: '{{provider}} took too long to answer.',
    permission: 'The browser does not let Tidemark ask {{provider}}.',
    refused: '{{provider}} refused to answer.',
    'too-many': '{{provider}} asked us to wait.',
    'not-found': '{{provider}} no longer has these figures at the known address.',
    server: '{{provider}} has a fault of its own.',
    'web-page': '{{provider}} sent a web page instead of figures.',
    empty: '{{provider}} sent an empty answer.',
    'too-large': '{{provider}} sent far more than it should.',
    format: '{{provider}} sent figures in a form that Tidemark does not know or trust.',
    'error-answer': '{{provider}} answered with an error.',
  },
} as const;
