/** Why a provider gave nothing, for readers. */
export const sources = {
  failures: {
    network: 'No se pudo contactar con {{provider}}.',
    timeout: '{{provider}} tardó demasiado en responder.',
    permission: 'El navegador no deja a Tidemark consultar {{provider}}.',
    refused: '{{provider}} se negó a responder.',
    'too-many': '{{provider}} pidió esperar.',
    'not-found': '{{provider}} ya no tiene estas cifras en la dirección conocida.',
    server: '{{provider}} tiene un fallo propio.',
    'web-page': '{{provider}} envió una página web en lugar de cifras.',
    empty: '{{provider}} envió una respuesta vacía.',
    'too-large': '{{provider}} envió mucho más de lo debido.',
    format: '{{provider}} envió cifras en una forma que Tidemark no conoce o de la que no se fía.',
    'error-answer': '{{provider}} respondió con un error.',
  },
} as const;
