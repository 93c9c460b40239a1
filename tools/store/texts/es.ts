import type { StoreText } from './text.ts';

export const es: StoreText = {
  long: (sites) => `\
Una noticia dice: «El Russell 2000 en máximos, risk-on clásico, ahora le toca a Bitcoin». ¿Es así? Basta con reposar el puntero en la palabra.

QUÉ DICE LA TARJETA
• Si la cifra de la frase concuerda con los cierres diarios (en frases en inglés y alemán)
• Dónde está la señal risk-on del Russell 2000, desde cuándo y por qué: en palabras, con una puntuación de −100 a +100 y en los últimos doce meses
• Dónde estaba cuando se escribió el artículo, y qué pasó desde entonces
• Qué siguió a las rupturas anteriores del Russell 2000, junto a lo que siguió a un día cualquiera, y si el azar pudo hacerlo
• Qué avisos están activos, cada uno con su fecha, su umbral y su propio historial

MÁS
• Ventana de la barra: la señal de un vistazo, qué cambió desde la sesión anterior y las cifras del artículo abierto
• Informe a la fecha de cualquier sesión de 39 años: gráficos, tablas que se copian como CSV, una prueba frente al azar, el historial, qué dijeron los analistas y en qué quedó, y de dónde sale cada número
• Ajustes: cada indicador y cada aviso se puede desactivar, y la puntuación cambia al instante
• Notificaciones, desactivadas mientras no se pidan: como mucho una por sesión
• Español, inglés, alemán, turco y japonés; claro y oscuro; teclado y lector de pantalla

HONESTO
Cada cifra lleva su fecha. Pocos casos se llaman pocos. Donde el pasado no fue mejor que el azar, se dice.

PRIVADO
Tidemark no recoge nada: sin cuenta, sin analítica, sin servidor propio. Lo que se lee queda en el navegador. Los precios de cierre se descargan según un horario, nunca por pasar el puntero, y se guardan: también funciona sin conexión.

DÓNDE LEE
En ${sites} sitios de noticias bursátiles y cripto desde el principio; en otros, solo con permiso. No marca nada donde se inicia sesión, se compra o se opera, y no cambia ninguna página: las palabras las marca el propio navegador.

No es asesoramiento financiero. Sin relación con FTSE Russell, iShares ni ningún proveedor de datos. «Russell 2000» es una marca de su titular y aquí solo nombra el índice. Código abierto, licencia Apache 2.0.
`,
  captions: {
    popover: {
      title: 'El puntero en la palabra, la cifra a prueba',
      text: 'La cifra de la frase, frente a los cierres diarios. Y la señal, qué siguió antes y los avisos, cada uno con su fecha.',
    },
    story: {
      title: 'Entonces y ahora',
      text: 'Dónde estaba la señal cuando se escribió el artículo, y qué pasó desde entonces.',
    },
    popup: {
      title: 'Un vistazo al día',
      text: 'La señal en la barra, y qué cambió desde la sesión anterior. Claro u oscuro.',
    },
    report: {
      title: 'A la fecha que sea',
      text: 'Todo el informe al día de un artículo o de cualquier sesión de 39 años. Tasas base, prueba frente al azar, tablas en CSV.',
    },
    privacy: {
      title: 'Lo que se lee no sale del navegador',
      text: 'Sin cuenta, sin analítica, sin servidor propio. Cada sitio más es una elección.',
    },
  },
};
