/** The welcome page's own words. */
export const welcome = {
  title: 'Bienvenida a Tidemark',
  lead: 'En cualquier artículo, cómo está la señal risk-\u2060on del Russell 2000 y qué siguió antes.',
  story: {
    title: 'A probar',
    how: 'Basta con reposar el puntero en una palabra subrayada, tocarla o pulsar Alt+Mayús+M. Escape cierra lo que se abre.',
    headline: 'Un máximo para las empresas pequeñas. ¿Y después?',
    text: 'El 13 de noviembre de 2020 el Russell 2000 cerró en su primer máximo en más de dos años. Bitcoin estaba ese día en 16.318 $, y Ether en 475 $. Noventa días después ambos valían más del doble. Pero tras el máximo de diciembre de 2014, Bitcoin había perdido una cuarta parte de su precio en otros tantos días.',
  },
  callouts: {
    title: 'Qué dice la tarjeta',
    signal: '1. Dónde está hoy la señal, desde cuándo y cómo fue en un año.',
    past: '2. Qué siguió para la palabra bajo el puntero, junto a un día cualquiera. Las palabras al final dicen si el azar podría hacer lo mismo.',
    warnings: '3. Qué habla en contra: cada aviso con la fecha de su cifra. Cada fila despliega más.',
  },
  why: {
    title: 'Por qué empresas pequeñas',
    text: 'Las empresas pequeñas se endeudan más y ganan en casa, por eso un cambio de ánimo se nota primero en ellas. Tidemark dice cuánto, o qué poco, respalda el pasado esa lectura.',
  },
  pin: {
    title: 'Tenerlo a la vista',
    text: 'Abrir el menú de extensiones del navegador (la pieza de puzle) y fijar Tidemark: la forma del icono muestra el estado.',
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
