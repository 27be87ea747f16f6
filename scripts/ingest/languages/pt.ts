/** Portuguese. */
import type { LanguageTables } from './language.ts';

export const pt: LanguageTables = {
	tag: 'pt',
	stockPhrases: {
		'read-also': 'leia também|leia mais|veja também|saiba mais|ler mais|ler também|notícias relacionadas|artigos relacionados|mais lidas|na mesma categoria|pode gostar|você pode gostar|relacionados',
		share: 'compartilhar|compartilhe|partilhar|partilhe|copiar link|link copiado|siga nos',
		comments: 'comentários|comentário|deixe um comentário|deixe uma resposta|deixar um comentário|nenhum comentário|o seu endereço de e mail não será publicado',
		advert: 'publicidade|anúncio|conteúdo patrocinado|continua após a publicidade',
		newsletter: 'assine|subscreva|inscreva se|cadastre se|receba|boletim|baixe o app|já é assinante',
		'cookie-notice': 'este site utiliza cookies|este site usa cookies|usamos cookies|aceitar todos|aceitar cookies',
		legal: 'todos os direitos reservados|política de privacidade|termos de uso|termos e condições|quem somos|contato|contacto',
		disclaimer: 'isenção de responsabilidade|as opiniões expressas|não constitui aconselhamento|não constitui recomendação|meramente informativo',
		'photo-credit': 'imagem|fotografia|foto por|crédito da foto|divulgação|reprodução',
		byline: 'por|escrito por|publicado por|autor|autora',
		date: 'publicado em|atualizado|atualizado em|publicado|publicação|publicada',
		tags: 'categoria|categorias|tópicos|etiquetas|temas|palavras chave',
		navigation: 'início|pesquisar|ir para o conteúdo|voltar ao topo|próximo|próxima|entrar|minha conta|fechar|ouvir',
		source: 'fonte|fontes',
	},
	headerLabels: {
		title: 'assunto|título',
		date: 'data|data de publicação|publicado em|enviado',
		source: 'fonte|jornal',
		byline: 'autor|autora',
		url: 'link',
		language: 'idioma',
	},
	dateLabels: {
		published: 'publicado em|publicado|publicada|data',
		updated: 'atualizado|atualizada|modificado em',
	},
	credits: 'avança|avançou|adianta|segundo|conforme|de acordo com|informou|noticiou|publicou|revelou|citado pelo|citando|agência|jornal|disse à|disse ao|escreve',
	cardinals: { dois: 2, duas: 2, tres: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, duzia: 12 },
	scales: { mil: 1e3, milhao: 1e6, milhoes: 1e6, mi: 1e6, bilhao: 1e9, bilhoes: 1e9, bi: 1e9 },
	ordinals: { segund: 2, terceir: 3, quart: 4, quint: 5, sext: 6, setim: 7, oitav: 8, non: 9, decim: 10 },
	qualifiers: {
		'less than': 'menos de, abaixo de, inferior a, inferiores a',
		about: 'cerca de, aproximadamente, quase, perto de, em torno de, uns, umas',
		'more than': 'mais de, acima de, superior a, superiores a',
		'up to': 'no maximo',
		'at least': 'pelo menos, ao menos, no minimo',
	},
	limits: 'ate',
	contractions: { de: 'do da dos das', a: 'ao aos' },
	dates: {
		before: 'em de do desde ate antes apos inicio meados final fim passado ano durante',
		yesterday: 'ontem',
		lastMonth: 'no mes passado, mes passado',
		thisMonth: 'este mes, neste mes',
		months: '',
	},
}; // biome-ignore format: a table
