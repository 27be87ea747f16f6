/** Keywords of the 17 IPTC subjects in Portuguese. A trailing `*` matches any ending. */
import type { TopicKeywords } from './subjects.ts';

export const pt: TopicKeywords = {
	arts: 'filme*, cinema*, ator, atores, atriz*, cineasta*, álbum, álbuns, canç*, cantor*, concerto*, músic*, orquestra*, ópera, teatro*, museu*, exposiç*, pintor*, romance, romances, escritor*, poeta*, literatur*, livro, livros, festival, televis*, jornalista*, dança, arquitet*, cultura*, artista*, novela, novelas',
	conflict:
		'guerra*, invas*, tropas, soldado*, exército*, militar*, míssil, mísseis, bombardeament*, bombardeio*, ataque aéreo, trégua, cessar-fogo, conversações de paz, rebelde*, milícia*, terroris*, refém, reféns, frente de batalha, batalha*, armas, golpe?, genocídio, atentado*, jihad*, homem-bomba, bomba, bombas, ofensiva*',
	crime:
		'polícia*, policia*, detid*, pres, presos, prisão, prisões, homicíd*, assassin*, suspeit*, tribunal, tribunais, julgament*, juiz, juíz*, ministério público, condenad*, cadeia, fraude*, furto*, roub*, assalt*, sequestr*, violaç*, estupr*, droga*, tráfico, crime*, criminos*, investigaç*, advogad*, sentença, corrupç*, lavagem de dinheiro, tiroteio*, atirador*, massacre*, acusaç*, acusado*',
	disaster:
		'terramoto*, terremoto*, sismo*, inundaç*, enchente*, tsunami, furac*, incêndio*, erupç*, vulc*, deslizament*, avalanche, resgat*, bombeir*, explos*, acident*, descarril*, naufrág*, evacua*, vítima*, desaparecid*, proteção civil, desalojad*, magnitude, desabament*, derrocad*, deslizamentos de terra, aluimento*, soterrad*, colapso*, engavetamento*, vazamento*, seca, fome, pisoteament*, tumulto*, queda de avião, cai no, mortos?, feridos?',
	economy:
		'economi*, económic*, econômic*, empres*, mercado*, bolsa*, ações, acionista*, investidor*, investiment*, banco*, inflaç*, taxa de juro, taxas de juro, juros, receita*, lucro*, export*, importaç*, importador*, fus, fusão, aquisiç*, dívida, moeda*, euro, euros, dólar*, real, pib, recess*, imposto*, consumidor*, petróleo, indústri*, milhões, preço*, vendas, orçamento, falência*, falências, insolvência*',
	education:
		'escola*, professor*, aluno*, estudant*, universi*, exame*, ensino, educaç*, licenciatur*, mestrado, bolsa de estudo, faculdade*, aulas, vestibular, enem',
	environment:
		'clima*, climátic*, emiss*, co2, efeito estufa, aquecimento global, poluiç*, ambient*, biodivers*, espécie*, ecossistema*, florest*, desmat*, amazónia, amazônia, renováv*, energia solar, eólic*, recicl*, plástic*, resíduo*, lixo, sustentáv*, seca',
	health:
		'saúde, hospital, hospita*, paciente*, doente*, médic*, enfermeir*, vacina*, vírus, pandemia, epidemia, infeç*, infecç*, doença*, cancro, câncer, diabetes, cirurgi*, terapia*, tratamento*, sintoma*, medicament*, sns, sus',
	'human-interest':
		'aniversário*?, família real, príncipe*, princesa*, casamento*, gémeo*, gêmeo*, lotaria, loteria, recorde mundial?, herói*?, prémio*?, prêmio*?, curios*?, nobel*?',
	labour:
		'greve*, sindicat*, trabalhador*, empregad*, salário*, despediment*, demiss*, emprego*, desemprego*, desempregad*, aposentad*, reforma*, contrataç*, patronal',
	lifestyle:
		'receita, receitas, restaurante*, chef, cozinha, vinho*, moda, estilista*, beleza, viage*, turis*, férias, hotel, hotéis, praia*, jardim, decoraç*, videojog*, fitness, dieta, lazer',
	politics:
		'governo*, president*, primeiro-ministro, ministr*, parlament*, senad*, congresso, eleiç*, eleitor*, voto*, votaç*, referendo, partido*, coligaç*, oposiç*, polític*, lei, leis, deputad*, prefeit*, autarca*, câmara, diplom*, embaixad*, sanç*, cimeira, cúpula, tratado*, comissão europeia, união europeia, nações unidas, assembleia da república',
	religion:
		'igreja*, papa, vaticano, bispo*, cardeal, cardeais, padre*, católic*, crist, cristão, cristãos, evangélic*, muçulman*, islã*, islão, mesquita*, judeu*, rabino*, peregrin*, fé, religi*, bíblia, alcorão, mosteiro*',
	'science-technology':
		'ciência*, cient*, investigador*, pesquisador*, estudo?, laboratório*, físic*, químic*, biolog*, astrónom*, astrônom*, espaço?, espacial, satélite*, foguete*, planeta*, telescópio*, genétic*, tecnolog*, software, computador*, internet?, aplicaç*?, aplicativo*?, telemóvel, celular?, inteligência artificial, algoritm*, rob?, robô*, dados?, digital*?, utilizador*?, usuário*?',
	society:
		'refugiad*, migrant*, imigra*, asilo, racis*, discrimina*, minoria*, mulheres?, igualdade, pobreza, sem-abrigo, voluntári*, família*?, crianças?, idos, idosos, populaç*?, direitos humanos, protest*, manifest*, social?, sociais?, comunidade*?, deficiên*, juventude?, habitação, indígena*',
	sport:
		'futebol, jogo?, jogos?, golo*, gol, gols, equipa*, time?, campeonato*, campe?, campeão, campeões, taça, copa, torneio*, treinador*, técnico?, jogador*, avançado, atacante, guarda-redes, goleiro, árbitro*, olímpic*, medalha*, atleta*, ténis, tênis, basquet*, voleibol, ciclis*, nataç*, estádio*, época?, derrota*?, vitória*?, sport*, desport*, esport*?, meias-finais, final?, maratona*',
	weather:
		'meteorolog*, previsão do tempo, temperatura*, chuva*, neve, trovoada*, tempestade*, calor, frio, vento*, granizo, nevoeiro, onda de calor, graus, aviso amarelo, aviso laranja, ipma',
};
