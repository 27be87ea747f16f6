/** Spanish. */
import type { LanguageTables } from './language.ts';

export const es: LanguageTables = {
	tag: 'es',
	stockPhrases: {
		'read-also': 'lea también|lee también|leer también|lea más|leer más|te puede interesar|le puede interesar|también te puede interesar|más sobre|más información|ver también|vea también|noticias relacionadas|artículos relacionados|relacionado|relacionadas|lo más leído|más leídas|en la misma categoría|más noticias',
		share: 'compartir|comparte|compartir en|compartir este artículo|copiar enlace|enlace copiado|síguenos|síganos|imprimir|tuitear|enviar por',
		comments: 'comentarios|comentario|sin comentarios|deja un comentario|dejar un comentario|deja una respuesta|escribe un comentario|responder|tu dirección de correo electrónico no será publicada',
		advert: 'publicidad|anuncio|anuncios|contenido patrocinado|patrocinado',
		newsletter: 'suscríbete|suscríbase|suscribirse|suscripción|regístrate|boletín|recibe|descarga la app|iniciar sesión|hazte socio',
		'cookie-notice': 'utilizamos cookies|este sitio utiliza cookies|este sitio web utiliza cookies|aceptar cookies|aceptar todo|política de cookies',
		legal: 'todos los derechos reservados|aviso legal|política de privacidad|términos de uso|condiciones de uso|términos y condiciones|quiénes somos|contacto',
		disclaimer: 'descargo de responsabilidad|exención de responsabilidad|no constituye asesoramiento|no constituye una recomendación|las opiniones expresadas|a título informativo|la información contenida en',
		'photo-credit': 'imagen|fotografía|foto de|crédito|imagen de archivo|foto archivo|ilustración',
		byline: 'por|escrito por|publicado por|autor|autora',
		date: 'publicado|publicado el|actualizado|última actualización|publicada',
		tags: 'etiquetas|temas|categoría|categorías|archivado en|palabras clave',
		navigation: 'inicio|buscar|ir al contenido|saltar al contenido|volver arriba|siguiente|anterior|ver más|ver todo|mi cuenta|índice|cerrar|escuchar',
		source: 'fuente|fuentes',
	},
	headerLabels: {
		title: 'asunto|título|titular',
		date: 'fecha|fecha de publicación|publicado|publicado el|enviado',
		source: 'fuente|periódico|medio',
		byline: 'autor|autora',
		url: 'enlace',
		language: 'idioma',
	},
	dateLabels: {
		published: 'publicado|publicada|fecha',
		updated: 'actualizado|actualizada|modificado',
	},
	credits: 'según|informó|informa|informaron|reportó|reporta|citado por|citando|citó|dijo a|declaró a|agencia|diario|periódico|publicó|reveló|señaló|de acuerdo con|recoge|consultado por',
	cardinals: { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, docena: 12 },
	scales: { mil: 1e3, millon: 1e6, millones: 1e6, mill: 1e6, billon: 1e12, billones: 1e12 },
	ordinals: { segund: 2, tercer: 3, cuart: 4, quint: 5, sext: 6, septim: 7, octav: 8, noven: 9, decim: 10 },
	qualifiers: {
		'less than': 'menos de, por debajo de, inferior a, inferiores a, menor de, menor que',
		about: 'unos, unas, cerca de, aproximadamente, alrededor de, casi, en torno a, poco mas o menos',
		'more than': 'mas de, por encima de, superior a, superiores a, mayor de, mayor que',
		'up to': 'como maximo',
		'at least': 'al menos, por lo menos, como minimo, no menos de',
	},
	limits: 'hasta por',
	contractions: { de: 'del', a: 'al' },
	dates: {
		before: 'en de del desde hasta antes tras principios mediados finales fines pasado ano durante',
		yesterday: 'ayer',
		lastMonth: 'el mes pasado, mes pasado',
		thisMonth: 'este mes',
		months: '',
	},
}; // biome-ignore format: a table
