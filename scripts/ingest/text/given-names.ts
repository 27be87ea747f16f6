/** Given names that are common in the press of several countries. None that is also a word, a city, a country or a firm. */
import { listed } from '../languages/languages.ts';

export const GIVEN: ReadonlySet<string> = new Set(
	listed(
		'aaron aart abdallah abdel abdul abdulaziz abdullah abdulrahman abhishek abigail abraham adam aditya adolfo adriaan adrian agnes agnieszka agustin agustín ahmed ahmet aidan aisha ajay alan alastair albert alberto albrecht alec ' +
			'alejandro aleksandar aleksander aleksandra aleksei alex alexander alexandra alexei alexey alexis alfonso alfred alfredo ali alice alicia alison allan alvaro alvin amanda amelia amelie amit amos amy ana anastasia anatoly ' +
			'andrea andreas andrei andrej andres andrew andrey andrés andrzej angela anil anita ann anna annalena anne annette annie annika anthony antje antoine anton antonella antonia antonio arie arkady arnaud arne arnold arthur arturo ' +
			'arun arvind ashok ashraf asif astrid attila axel ayman ayşe ágnes álvaro åsa barbara barry bartosz bashar beata beatrice beatrix ben benedict benedikt bengt benito benjamin benny bernadette bernard bernardo bernd bernhard ' +
			'bernie bert bertil bertrand beth betty bilal bill birger birgit bjorn björn bob bobby bogdan bohuslav bojan boris boyko brad bradley bram brandon brenda brendan brian bridget brigitte britta bruce bruno bryan burkhard bülent ' +
			'calvin camilla camille camilo carl carla carlos carmen carol caroline carsten catherine cathy cecilia cedric cees cesar césar chantal charles charlie charlotte cheryl chloe chris christa christel christelle christer christian ' +
			'christiane christina christine christoph christophe christopher cindy claire clarence claude claudia claudio claus clemens clément coen colin connie corinna corinne cornelis craig cristian cristina cristóbal cynthia cyril ' +
			'cyrille dagmar damian damien daniel danielle danny dario dariusz darío darren darryl dave david debbie deborah debra delphine denis denise dennis denys derek desmond detlef diana diane dick diederick diederik diego dieter ' +
			'dietmar dimitar dimitri dimitrios dimitris dinesh dirk dmitri dmitry domenico dominic dominik donald doris dorothea dorothy doug douglas dragan dušan dwight dylan eberhard ebrahim eckhard eddie edgar edgardo edith edmund ' +
			'edouard eduardo edward edwin egon eileen ekaterina elaine eleanor elena eleonora elisabeth elizabeth ellen elliot elliott elon elsa elvira emanuel emil emilia emilio emily emine emma emmanuel emre enrico enrique eric erich ' +
			'erik erika ernesto ernst esteban esther ethan etienne eugen eugenio eva evan evangelos evelyn evgeny ewa édouard élisabeth émile étienne fabian fabio fabiola fabrice fabrizio fabrício faisal fatih fatima fatma federica ' +
			'federico felipe felix femke ferdinand ferenc fernando fidel filippo fiona flávio florian francesca francesco francine francis francisco francois françois françoise franjo frank frans franz fred freddie frederic frederick ' +
			'frederik fredrik frédéric frieda friedhelm friedrich frits fritz gabor gabriel galina gary gavin gábor geert genevieve gennady geoff geoffrey georg george georgi georgios gerald geraldo gerardo gerd gerda gerhard germán ' +
			'gerrit gertrud gérald gérard gheorghe gianluca gianni gijs gilberto gilles giorgia giorgos giovanni giulia giulio giuseppe glen glenn gonzalo goran gordon gottfried göran graciela graham greg gregor gregory greta grégory ' +
			'griet grigory grzegorz guido guillaume guillermo gunnar gunter gustav günter günther gwen haider hakan halil hamed hanna hannah hannelore hans harald harold harry hartmut hasan hassan håkan hector hedwig heidi heike heiko ' +
			'heiner heinrich heinz helen helena helene helga helmut hendrik henk henning henri henriette henrik henry henryk herbert herman hermann hervé héctor hélène hildegard hillary hiroshi holger horst hossein hubert hugh hugo ' +
			'hussain hussein hüseyin ian ibrahim ignacio ignazio igor ilse imran indira ineke ingo ingrid ingvar ioana ionel irene irina iryna isaac isabel isabella isabelle ismael ismail istván ivan ivana iván ivica ivo jack jackie jacob ' +
			'jacqueline jacques jaime jake jakob jakub jamal james jan jane janet janice janine janusz jared jari jaroslav jarosław jason jaume javier jean jeanette jeanne jeff jeffrey jelle jennifer jenny jens jeremy jeroen jerome ' +
			'jerry jerzy jesper jesse jessica jessie jesús jérôme jill jim jimmy jiri jiří jo joachim joan joanna joanne joao joaquim joaquin joaquín joão jochen jodie joe joel joerg joey johan johann johannes john johnny jolanda jolanta ' +
			'jonah jonas jonathan joost jordi jorge joris jos jose josef josefa josep joseph josephine josé josh joshua josip jovan joyce jörg jörgen juan juha jukka julia julian juliane julie juliette jurgen justin justine justyna jutta ' +
			'jürgen jørgen kai kaja kamala karel karen karim karin karl karla karsten katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin kazimierz kazuo kåre kees keir keith kemal ken kenji ' +
			'kenneth kerstin kevin khaled khalid kim kirill kirsten kjell kjetil klaas klara klaus knut koen konrad konstantin konstantinos kostas kris kristen kristin kristina krzysztof ksenia kurt kyle larisa larissa larry lars laszlo ' +
			'laura lauren laurent layla lászló leah leandro leif leila lena lennart leo leonard leonardo leonel leonid leopold leopoldo leslie liam lilian liliana lilly linda linnea lionel lisa liviu ljubomir lluis lluís lodewijk loïc ' +
			'lorena lorenzo loretta lothar lotta louis louise luca lucas lucia luciano lucie lucien lucía lucrecia lucy ludmila ludovic ludwig luigi luis luisa luise luiz lukáš luke lutz lydia lyudmila maarten maciej maddalena mads magda ' +
			'magdalena mahesh mahmoud mahmud maik maike maite malcolm manfred manmohan manoj manuel manuela marc marcel marcela marcella marcelo marcin marco marcos marcus margaret margarete margarita margot margrethe maria mariam mariana ' +
			'marianne mariano marie marieke marijke marilyn marina mario marion marius mariusz marjorie mark markus marleen marlene marta martha martin martine marvin marwan mary matej mateo mateusz mathias mathieu mathijs mathilde matt ' +
			'matteo matthew matthias matti maureen maurice maurizio mauro max maxim maximilian małgorzata márcio megan mehmet melanie melissa meral meredith mette michael michaela michał michel michele michelle michèle mickey miguel mihai ' +
			'mika mikael mike mikhail mikkel mikołaj milos miloš mircea miriam mirko miroslav mirosław mohamad mohamed mohammad mohammed monica monika monique morten mónica muhammad mukesh murat muriel mustafa mykola myriam nabil nadezhda ' +
			'nadia nadine nancy naomi naoto narendra naresh natalia natalie natalya natasha nathalie nathan nathaniel nawaz neil nicholas nick nicola nicolae nicolai nicolas nicolás nicole nicoletta niels nigel nikita niklas nikola ' +
			'nikolai nikolaus nikos nina nirmala nitin noah nora norbert octavio oksana olaf oleg oleksandr oleksiy olena olga oliver olivia olivier omar orhan osama oscar oskar osman osvaldo oswald otmar ottmar otto óscar ömer pablo ' +
			'pamela pankaj paolo pascal pascale patricia patricio patrick patrik patrizia paul paula pauline pavel paweł peder pedro pekka percy pernille pervez peter petr petra petro petteri péter phil philip philipp phillip phyllis pia ' +
			'pierre piet pieter piotr pontus pradeep priscilla priyanka quentin rachel radek radosław rafael rafik ragnar rahul rainer rajesh rajiv rajnath rakesh ralf ralph ramesh ramon ramón randy raphael raphaël raquel rasmus raul raúl ' +
			'raymond rebecca recep reginald reinhard reinhold renan renata renate renato renee rené reza ricarda ricardo riccardo richard richie rick rik rishi rita rob robbie robert roberta roberto rocío rodney rodolfo rodrigo rogelio ' +
			'roger rohit roland rolf romain ron ronald ronnie rory rosa rosalind roxana roy ruben rubén rudi rudolf rudolph rudy rumen rupert ruslan ruth ruud rüdiger ryan ryszard sabine sabrina saddam saif sally salvatore sam samantha ' +
			'sami samir samuel samuele sandra sanjay sara sarah sascha saskia sauli saúl sándor scott sean sebastian sergei sergey sergio serhiy serkan sébastian sébastien sérgio séverine shane sharon shaun sheila shigeru shinzo shirley ' +
			'siegfried sigmund sigrid silke silvana silvia silvio simon simona simone siobhan siv sjoerd slobodan sofia solveig sonia sonja sophia sophie sören stacey stacy stanislav stanislaw stanisław stefan stefania stefano steffen ' +
			'stephan stephanie stephen steve steven stéphane stéphanie stig stijn stuart sunil suresh susan susana susanne sushma süleyman svante svein sven svenja svetlana sylvain sylvia sylvie szymon søren sławomir tadeusz takashi ' +
			'tamara tanja tanya tarek tariq tarja tatiana tatyana tayyip ted teodoro teresa terje thea theo theodor theodore theresa thérèse thiago thibault thierry thijs thilo thomas thorbjørn thorsten tiago tibor tilman tilo tim timo ' +
			'timothy timur tina tineke tobias todd tolga tom tomasz tomás tomáš tommy tony torbjörn torsten tracey tracy traian travis trevor tristan troels turgut tyler udo ulf ulises ulla ulrich ulrika ulrike ursel ursula uta uwe vaclav ' +
			'valentin valentina valeria valerie valery valérie vanessa václav vera verena veronica veronika verónica véronique vicente vicky victor vidar vigdis vijay viktor viktoria vincent vincenzo virginie vitaly vito vittorio viviana ' +
			'viviane vladimir vladislav vojislav volkan volker volodymyr vyacheslav walid walter waltraud wanda wayne werner wiebke wilfried wilhelm wilhelmina willem william willy wilma wim winfried winston wojciech wojtek wolfgang ' +
			'wouter xaver xavier xi ximena yanis yann yannick yannis yasser yekaterina yevgeny yolanda yousef youssef yuki yukio yulia yulija yuri yury yusuf yves yvette yvo yvonne zachary zainab zbigniew zdenek zdeněk zdravko zeynep ziad ' +
			'zoe zofia zoltan zoltán zoran zulema øystein łukasz',
		' ',
	),
);
