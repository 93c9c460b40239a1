/** The welcome page's own words. */
export const welcome = {
  title: 'Bienvenida a Tidemark',
  lead: 'En cualquier artículo, cómo está la señal risk-on del Russell 2000 y qué siguió antes.',
  story: {
    title: 'A probar',
    how: 'Basta con reposar el puntero en una palabra subrayada, tocarla o pulsar Alt+Mayús+M. Escape cierra lo que se abre.',
    headline: 'Un máximo para las empresas pequeñas. ¿Y después?',
    text: 'El 13 de noviembre de 2020 el Russell 2000 cerró en su primer máximo en más de dos años. Bitcoin estaba ese día en 16.318 $, y Ether en 475 $. Noventa días después ambos valían más del doble. Pero tras el máximo de diciembre de 2014, Bitcoin había perdido una cuarta parte de su precio en otros tantos días.',
  },
  privacy: {
    title: 'Qué se descarga y qué nunca sale',
    fetched: 'Los precios de cierre y los datos económicos se descargan unas veces al día, sin cookies, de {{names}}.',
    same: 'Son los mismos se lea lo que se lea: pasar el puntero no pide nada a la red.',
    never: 'Qué se lee, dónde y sobre qué se pasa el puntero queda en este navegador; no hay cuenta.',
  },
  permissions: {
    title: 'Dónde lee',
    required:
      'Desde el principio lee {{n}} sitios de noticias bursátiles y cripto. Lo demás es opcional, ahora o más tarde en los ajustes.',
    data: 'Más datos',
    altcoins: { title: 'Altcoins', note: 'Cuánto valen todas las demás monedas, según {{provider}}.' },
    on: 'Permitido.',
    refused: 'El navegador no lo permitió. Todo lo demás funciona sin ello.',
  },
  open: 'Página de bienvenida',
} as const;
