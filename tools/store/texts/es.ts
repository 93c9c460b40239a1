import type { StoreText } from './text.ts';

export const es: StoreText = (sites) => `\
Una noticia dice: «El Russell 2000 en máximos, risk-on clásico, ahora le toca a Bitcoin». ¿Es así? Basta con reposar el puntero en la palabra.

QUÉ DICE LA TARJETA
• Cómo está el apetito por el riesgo: en palabras, con una puntuación de −100 a +100, y por qué
• Si el índice está en lo alto de su rango, si lideran las empresas pequeñas, si las condiciones son holgadas y si cripto lo confirma
• Qué siguió a cada ruptura anterior del Russell 2000, en Bitcoin, Ether, altcoins y el propio índice, junto a lo que siguió a un día cualquiera
• Qué avisos están activos, cada uno con su valor, su umbral y su fecha

MÁS
• Ventana de la barra: lo mismo para Bitcoin, Ether y el Russell 2000, y qué cambió desde la sesión anterior
• Informe: gráficos, tablas que se copian como CSV, una prueba frente al azar, el historial, qué dijeron los analistas y en qué quedó, y de dónde sale cada número
• Ajustes: cada indicador y cada aviso se puede desactivar, y la puntuación cambia al instante
• Español, inglés, alemán, turco y japonés; claro y oscuro; teclado y lector de pantalla

HONESTO
Cada cifra lleva su fecha. Pocos casos se llaman pocos. Donde el pasado no fue mejor que el azar, se dice.

PRIVADO
Tidemark no recoge nada: sin cuenta, sin analítica, sin servidor propio. Lo que se lee queda en el navegador. Los precios de cierre se descargan según un horario, nunca por pasar el puntero, y se guardan: también funciona sin conexión.

DÓNDE LEE
En ${sites} sitios de noticias bursátiles y cripto desde el principio; en otros, solo con permiso. No marca nada donde se inicia sesión, se compra o se opera, y no cambia ninguna página: las palabras las marca el propio navegador.

No es asesoramiento financiero. Sin relación con FTSE Russell, iShares ni ningún proveedor de datos. «Russell 2000» es una marca de su titular y aquí solo nombra el índice. Código abierto, licencia Apache 2.0.
`;
